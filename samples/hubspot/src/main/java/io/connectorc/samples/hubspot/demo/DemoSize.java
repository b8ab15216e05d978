package io.connectorc.samples.hubspot.demo;

/**
 * How much the demo does. Of what is for both modules, a quarter falls to the companies.
 *
 * @param companies in the sandbox at the start
 * @param contacts in the sandbox at the start
 * @param own records in the CRM at the start
 * @param edits between the first and the second run, half of them on each side
 * @param creations likewise
 * @param deletions likewise, all of them in the CRM: HubSpot's search does not tell of deletions
 */
record DemoSize(int companies, int contacts, int own, int edits, int creations, int deletions) {
  static final DemoSize FULL = new DemoSize(1_000, 5_000, 400, 120, 48, 32);

  int changes() {
    return edits + creations + deletions;
  }
}
