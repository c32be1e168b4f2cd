package publicpost.process;

import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.scope.Reach;
import publicpost.secrets.KeyRotation;
import publicpost.secrets.KeyRotations;
import publicpost.secrets.RotationThread;

/** Where an administrator changes the keys that personal data are sealed by, while everybody works on. */
@Component
public class KeyDesk {

    private final KeyRotations rotations;
    private final RotationThread thread;

    KeyDesk(KeyRotations rotations, RotationThread thread) {
        this.rotations = rotations;
        this.thread = thread;
    }

    /** Of the latest change; empty before the first. */
    public Optional<KeyRotation> progress(Officer officer) {
        check(officer);
        return Reach.WHOLE.during(rotations::latest);
    }

    /** Seals everything by the key the file names now, or goes on with it. */
    public KeyRotation begin(Officer officer) {
        check(officer);
        var rotation = rotations.begin(officer.id());
        thread.goOn(rotation);
        return rotation;
    }

    /** It stops after the chunk it is at. */
    public void stop(Officer officer) {
        check(officer);
        rotations.latest().ifPresent(one -> rotations.stop(one.id()));
    }

    private static void check(Officer officer) {
        if (!officer.isAdministrator()) {
            throw Refused.at("officer", "操作人", "只有系统管理员可以更换密钥");
        }
    }
}
