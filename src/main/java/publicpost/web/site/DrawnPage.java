package publicpost.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.zip.GZIPOutputStream;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.springframework.http.HttpHeaders;

/**
 * A page as it is sent: for slow lines packed once, too. Only pages that are the same for everybody are, since how long a
 * packed page is tells something of what stands in it.
 */
record DrawnPage(byte[] plain, byte[] packed) {

    private static final String PACKING = "gzip";

    static DrawnPage of(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(plain);
        }
        return new DrawnPage(plain, bytes.toByteArray());
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var isPacked = takesPacked(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (isPacked) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, PACKING);
        }
        var bytes = isPacked ? packed : plain;
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** What cannot be read asks for nothing. */
    static boolean takesPacked(String accepted) {
        try {
            return accepted != null
                    && AcceptEncoding.parse(new StringReader(accepted)).stream()
                            .anyMatch(one -> one.getEncoding().equalsIgnoreCase(PACKING) && one.getQuality() > 0);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
