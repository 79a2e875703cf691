package eu.hanza.shell.spi;

/** What a module puts into the demonstration, once, through its own services. */
public interface Demonstration {

  /** Smaller numbers are loaded first: those that others build on. */
  int order();

  /** Loads the module's part; called only if the demonstration has not been loaded before. */
  void load();
}
