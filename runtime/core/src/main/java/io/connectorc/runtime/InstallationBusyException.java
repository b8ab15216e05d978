package io.connectorc.runtime;

/** Another run holds the installation; nothing was done. */
public final class InstallationBusyException extends SyncException {
  private static final long serialVersionUID = 1L;

  public InstallationBusyException(String installation) {
    super(
        "Another run holds the installation \""
            + installation
            + "\". Wait until it ends; if its process is gone, its hold runs out by itself.");
  }
}
