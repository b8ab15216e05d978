String log = new File(basedir, "build.log").getText("UTF-8").replace("\r\n", "\n")
assert log.contains('''\
[ERROR] src/main/connectors/broken.xml:2:11: error: [MalformedXml] "</push>" can't stand here: "</pull>", the end of the element of line 2, is expected. (L1.6)
      <pull></push>
              ^~~~
''')
assert log.contains('''\
[ERROR] src/main/connectors/slip.xml:18:39: error: [UnknownFormat] "prefx" is not a format. Did you mean "prefix"? (L10.1)
            <parameter name="time" value="@lastsynctoken|prefx:+"/>
                                                         ^~~~~
''')
assert log =~ /\[ERROR\] Failed to execute goal io\.connectorc:connectorc-maven-plugin:.*:generate \(default\) on project reports-all-errors: Connectors have errors; they are listed above\. -> \[Help 1\]/
assert !log.contains("Exception in")
assert !log.contains("\tat ")
assert !new File(basedir, "target/generated-sources").exists()
return true
