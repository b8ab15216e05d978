package io.connectorc.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageNamesTest {
  @ParameterizedTest
  @CsvSource({
    "com.acme, com.acme",
    "my-app.2go, my_app._2go",
    "com.acme.new, com.acme.new_",
    "acme..sync, acme.sync",
    "grün, gr_n",
  })
  void aGroupIdIsMadeAPackageName(String groupId, String name) {
    assertThat(PackageNames.of(groupId)).isEqualTo(name);
  }
}
