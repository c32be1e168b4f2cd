package publicpost.process;

/** A file as a citizen sent it along with a form. */
public record Attached(String name, byte[] content) {}
