package publicpost.web.desk;

import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import publicpost.process.KeyDesk;
import publicpost.process.Officer;
import publicpost.secrets.KeyRotation;
import publicpost.web.audit.Unrecorded;

/** How an administrator changes the keys of personal data, sees how far it is, stops it and lets it go on. */
@RestController
@Unrecorded("numbers only, and the database records the rows that change")
@RequestMapping("/api/keys/rotation")
class KeyCalls {

    private final KeyDesk desk;

    KeyCalls(KeyDesk desk) {
        this.desk = desk;
    }

    /** How far it has come; before the first one there is no key. */
    record Come(String key, long rows, long done, boolean stopAsked, Instant finishedAt) {
        static Come of(KeyRotation one) {
            return new Come(one.key(), one.rows(), one.done(), one.stopAsked(), one.finishedAt());
        }
    }

    @Unrecorded("no people in it")
    @GetMapping
    Come progress(Officer officer) {
        return desk.progress(officer).map(Come::of).orElse(new Come(null, 0, 0, false, null));
    }

    @Unrecorded("the change of keys is recorded")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Come begin(Officer officer) {
        return Come.of(desk.begin(officer));
    }

    @Unrecorded("nothing is changed by it")
    @PostMapping("/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(Officer officer) {
        desk.stop(officer);
    }
}
