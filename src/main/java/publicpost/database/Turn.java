package publicpost.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One start after the other on a machine: between the look for a free port and the server that takes it, another start would
 * find the same one free, and one of the two servers would never come up.
 */
final class Turn implements AutoCloseable {

    /** A lock of a file keeps other processes away, but is refused within the one that has it. */
    private static final Lock IN_THIS_PROCESS = new ReentrantLock();

    private final FileChannel channel;

    private Turn(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for it; a process that dies loses it. */
    static Turn take() throws IOException {
        IN_THIS_PROCESS.lock();
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return new Turn(channel);
        } catch (IOException | RuntimeException failed) {
            if (channel != null) {
                channel.close();
            }
            IN_THIS_PROCESS.unlock();
            throw failed;
        }
    }

    /** Of each user their own, since one cannot open another's. */
    private static Path file() {
        return Path.of(
                System.getProperty("java.io.tmpdir"), "publicpost-start-%s".formatted(System.getProperty("user.name")));
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }
}
