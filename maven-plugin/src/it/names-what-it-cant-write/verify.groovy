String log = new File(basedir, "build.log").getText("UTF-8")
String taken = new File(basedir, "taken").path
assert log.contains("on project names-what-it-cant-write: \"${taken}${File.separator}com")
assert log.contains("can't be written: \"${taken}\" is a file. -> [Help 1]")
assert !log.contains("Exception in")
assert !log.contains("\tat ")
assert new File(basedir, "taken").text == "A file where the plugin wants a folder.\n"
return true
