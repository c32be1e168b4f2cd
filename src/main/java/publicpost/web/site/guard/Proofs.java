package publicpost.web.site.guard;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.altcha.altcha.Altcha.Payload;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Proof of work by ALTCHA's protocol: the browser looks for a number by its hash, the server looks once. */
@Component
class Proofs {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SiteKey key;
    private final GuardSettings.Task settings;
    private final InstantSource clock;
    private final UsedUp used;

    @Autowired
    Proofs(SiteKey key, GuardSettings settings) {
        this(key, settings, InstantSource.system());
    }

    Proofs(SiteKey key, GuardSettings settings, InstantSource clock) {
        this.key = key;
        this.settings = settings.task();
        this.clock = clock;
        this.used = new UsedUp(clock, this.settings.lasts());
    }

    /** As a browser gets it. */
    String asked() {
        try {
            var challenge = Altcha.createChallenge(new ChallengeOptions()
                    .setAlgorithm(Altcha.Algorithm.SHA256)
                    .setHmacKey(key.proofs())
                    .setMaxNumber(settings.hardest())
                    .setSecureRandomNumber(true)
                    .setExpires(clock.instant().plus(settings.lasts()).getEpochSecond()));
            return JSON.writeValueAsString(Map.of(
                    "algorithm", challenge.algorithm,
                    "challenge", challenge.challenge,
                    "maxnumber", challenge.maxnumber,
                    "salt", challenge.salt,
                    "signature", challenge.signature));
        } catch (Exception broken) { // as the library declares it
            throw new IllegalStateException("no proof can be asked", broken);
        }
    }

    /** Once only; whatever else was sent in its place is none. */
    boolean passes(String solution) {
        try {
            var payload = JSON.readValue(Base64.getDecoder().decode(solution), Said.class)
                    .payload();
            return isCurrent(payload.salt)
                    && Altcha.verifySolution(payload, key.proofs(), false)
                    && used.isFirst(payload.signature);
        } catch (Exception none) { // as the library declares it
            return false;
        }
    }

    private boolean isCurrent(String salt) throws Exception {
        var expires = Altcha.extractParams(salt).get("expires");
        return expires != null && Long.parseLong(expires) >= clock.instant().getEpochSecond();
    }

    /** What the browser sends; how long it took is nobody's business. */
    private record Said(String algorithm, String challenge, Long number, String salt, String signature, Long took) {

        Payload payload() {
            var payload = new Payload();
            payload.algorithm = algorithm;
            payload.challenge = challenge;
            payload.number = number;
            payload.salt = salt;
            payload.signature = signature;
            return payload;
        }
    }
}
