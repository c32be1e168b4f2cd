package publicpost.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import publicpost.StartRefused;

/** The folder that outlives us: whose it is right now, the password, and the port of last time. */
final class DataFolder implements AutoCloseable {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Takes the folder until it is closed or this process dies, however it dies. */
    static DataFolder take(Path root) {
        FileChannel channel = null;
        try {
            makePrivate(Files.createDirectories(root), "rwx------");
            channel = FileChannel.open(
                    root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                var holder = read(channel);
                channel.close();
                throw inUse(root, holder);
            }
            channel.truncate(0)
                    .write(
                            ByteBuffer.wrap(
                                    Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)),
                            0);
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new StartRefused("数据目录不可用：%s（the data folder cannot be used: %s）".formatted(root, e), e);
        }
    }

    private static StartRefused inUse(Path root, String holder) {
        return new StartRefused(
                "公益岗已在运行（进程 %s），数据目录 %s 同时只能由一个程序使用（already running as process %1$s; one per data folder）"
                        .formatted(holder, root));
    }

    /** Far behind the text, since a locked region cannot be read on Windows. */
    private static FileLock lock(FileChannel channel) throws IOException {
        return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
    }

    private static String read(FileChannel channel) throws IOException {
        var text = ByteBuffer.allocate(20);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), UTF_8);
    }

    Path root() {
        return root;
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    /** Made once; only who can read the folder can read the data. */
    String password() throws IOException {
        if (Files.notExists(passwordFile())) {
            if (Files.exists(root.resolve("postgres"))) {
                throw new StartRefused("数据库的口令文件不见了，请从备份恢复 %s（the password file of the database is missing; restore it）"
                        .formatted(passwordFile()));
            }
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            var draft = Files.createTempFile(root, "password", ".new"); // readable for its owner only
            Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            Files.move(draft, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(passwordFile()).strip();
    }

    Path portFile() {
        return root.resolve("port");
    }

    private static void makePrivate(Path path, String permissions) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
