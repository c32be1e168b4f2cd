package publicpost.province;

/**
 * A way to the province's system and back. Shipped is the one by files, {@link FileOut} and {@link FileIn}; a direct
 * interface is another, and nothing around it changes.
 */
public interface ProvinceInterface extends Sends, Fetches {}
