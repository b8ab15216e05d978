package io.connectorc.samples.hubspot.demo;

import io.connectorc.runtime.crm.CrmException;
import java.util.List;
import java.util.Map;

/**
 * What people do on both sides between two runs. Each change is to another record, so that it needs
 * exactly one write on the other side.
 */
final class Changes {
  private final World world;
  private final DemoSize size;

  Changes(World world, DemoSize size) {
    this.world = world;
    this.size = size;
  }

  void make() throws CrmException {
    for (DemoModule module : DemoModule.values()) {
      int edits = module.share(size.edits());
      int creations = module.share(size.creations());
      List<Copy> hubspot = world.inHubspot(module);
      List<Copy> crm = world.inCrm(module);
      Strides strides = new Strides(hubspot.size(), edits + module.share(size.deletions()));
      for (int i = 0; i < edits / 2; i++) {
        world.editInHubspot(module, hubspot.get(strides.next()).id(), edit(module, "HubSpot", i));
      }
      for (int i = edits / 2; i < edits; i++) {
        world.editInCrm(module, crm.get(strides.next()).id(), edit(module, "CRM", i));
      }
      for (int i = 0; i < module.share(size.deletions()); i++) {
        world.deleteInCrm(module, crm.get(strides.next()).id());
      }
      create(module, hubspot.size(), creations);
    }
  }

  private void create(DemoModule module, int first, int creations) throws CrmException {
    for (int i = 0; i < creations / 2; i++) {
      world.createInHubspot(module, module.make(first + i));
    }
    for (int i = creations / 2; i < creations; i++) {
      world.createInCrm(module, module.make(first + i));
    }
  }

  private static Map<String, String> edit(DemoModule module, String side, int i) {
    return Map.of(module.edited(), "edited in %s %d".formatted(side, i));
  }

  /** Indexes spread over a list, none twice. */
  private static final class Strides {
    private final int stride;
    private int next;

    Strides(int size, int count) {
      if (count > size) {
        throw new IllegalArgumentException("more changes than records: " + count + " > " + size);
      }
      this.stride = count == 0 ? 1 : size / count;
    }

    int next() {
      int index = next;
      next += stride;
      return index;
    }
  }
}
