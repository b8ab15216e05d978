String log = new File(basedir, "build.log").getText("UTF-8")
def first = log =~ /\[INFO\] 1 connector, (\d+) files written, 0 deleted\./
assert first
int files = first[0][1] as int
assert log.contains("[INFO] 1 connector, all files up to date.")
assert log.contains("[INFO] Nothing to compile - all classes are up to date.")
assert log.contains("[INFO] No connectors in src/main/none, ${files} files deleted.")
assert !new File(basedir, "target/generated-sources/connectorc/com/acme/shop/Shop.java").exists()
assert !new File(basedir, "target/generated-resources/connectorc/META-INF/connectorc/shop/manifest.json").exists()
return true
