package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.acme.desk.Desk;
import com.acme.shop.Shop;
import com.acme.shop.ShopSettings;
import io.connectorc.runtime.connector.Connector;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class ConnectorsTest {
  @Test
  void bothConnectorsAreFound() {
    List<String> names = new ArrayList<>();
    for (Connector<?> connector : ServiceLoader.load(Connector.class)) {
      names.add(connector.info().name() + " " + connector.info().version());
    }
    assertEquals(List.of("desk 1.0.0", "shop 1.2.3"), names);
  }

  @Test
  void theirTypesServe() {
    assertEquals("Contacts", new Shop().contacts().info().crmModule());
    assertEquals(List.of(), ShopSettings.builder().build().missing());
    assertEquals("desk.xml", new Desk().info().source());
  }

  @Test
  void theXmlIsInTheJar() {
    assertNotNull(Shop.class.getResource("/META-INF/connectorc/shop/shop.xml"));
    assertNotNull(Shop.class.getResource("/META-INF/connectorc/shop/manifest.json"));
  }
}
