package publicpost.outbox;

import org.springframework.stereotype.Component;
import publicpost.secrets.AccessCodes;

/** What stands in no table: the code in a message that brings one, put in as it is sent. */
@Component
class Filling {

    private static final String PLACE = "{code}";

    private final AccessCodes codes;

    Filling(AccessCodes codes) {
        this.codes = codes;
    }

    /** @param about what the message is about, by which the code is derived */
    String of(MessageKind kind, String about, String text) {
        return kind == MessageKind.ACCESS_CODE ? text.replace(PLACE, codes.of(about)) : text;
    }
}
