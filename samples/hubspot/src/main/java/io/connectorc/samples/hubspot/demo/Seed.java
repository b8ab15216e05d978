package io.connectorc.samples.hubspot.demo;

import io.connectorc.runtime.crm.CrmException;
import java.time.Instant;

/** Fills both systems: each has records that the other lacks. */
final class Seed {
  private static final int SAME_TIME = 40;

  private Seed() {}

  /**
   * Makes the records.
   *
   * @param last when the last record of HubSpot was made; before it forty each bear the same time
   */
  static void fill(World world, DemoSize size, Instant last) throws CrmException {
    for (DemoModule module : DemoModule.values()) {
      int inHubspot = module == DemoModule.ACCOUNTS ? size.companies() : size.contacts();
      for (int n = 0; n < inHubspot; n++) {
        int fromTheEnd = (inHubspot - 1 - n + SAME_TIME - 1) / SAME_TIME;
        world.createInHubspot(module, module.make(n), last.minusSeconds(fromTheEnd));
      }
      for (int n = 0; n < module.share(size.own()); n++) {
        world.createInCrm(module, module.make(inHubspot + n));
      }
    }
  }
}
