package publicpost.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** The port of last time, so that other tools find the database again; the next one when a stranger took it. */
final class Port {

    /** Below the range from which systems lend ports to outgoing connections. */
    private static final int FIRST = 15432;

    private Port() {}

    static int remembered(Path file) throws IOException {
        var wanted =
                Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : FIRST;
        var port = IntStream.concat(IntStream.of(wanted), IntStream.range(FIRST, FIRST + 1000))
                .filter(Port::isFree)
                .findFirst()
                .orElseThrow(() -> new IOException("no free port from " + FIRST));
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
