package publicpost.outbox;

/** How messages leave. Asked again with the same {@link Parcel#id()}, it must not send a second one. */
interface Channel {

    /** @param phone empty where none is known */
    Receipt send(Parcel parcel, String phone);
}
