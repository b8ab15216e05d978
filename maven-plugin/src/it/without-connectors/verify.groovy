String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains("[INFO] No connectors in src/main/connectors.")
assert !new File(basedir, "target/generated-sources").exists()
return true
