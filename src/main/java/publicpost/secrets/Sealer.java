package publicpost.secrets;

import java.security.GeneralSecurityException;

/** One key of one scheme: seals so that nobody without it reads or changes anything, and indexes for look-up. */
interface Sealer {

    /** Such as aes:3f2a91bc; stands in front of everything it sealed. */
    String name();

    /** @param place where it will stand; nowhere else can it be opened */
    byte[] seal(byte[] plain, byte[] place) throws GeneralSecurityException;

    /** @throws GeneralSecurityException when it was changed, sealed by another key, or for another place */
    byte[] open(byte[] sealed, byte[] place) throws GeneralSecurityException;

    /** The same for the same, and of no use to whoever has not the key. */
    byte[] index(byte[] plain) throws GeneralSecurityException;
}
