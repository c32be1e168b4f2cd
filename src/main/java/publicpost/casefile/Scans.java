package publicpost.casefile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What offices scan and photograph, known by its content: a name, a header or the first bytes can be made up. Pictures are
 * not decoded for it, so a small file that stands for a huge picture costs nothing here.
 */
final class Scans {

    /** No scanner or telephone makes more; a browser that shows it would need gigabytes. */
    static final long MOST_PIXELS = 100_000_000;

    private static final String PDF = "application/pdf";

    /** As ImageIO calls them. */
    private static final Map<String, String> PICTURES = Map.of("jpeg", "image/jpeg", "png", "image/png");

    /** How far from the end readers look for it; scanners write padding behind. */
    private static final int TAIL = 1024;

    private static final String NO_SCAN = "只接受 PDF、JPG、PNG 文件";

    private Scans() {}

    /** @throws Refused when it is neither a PDF nor a JPEG nor a PNG, is cut off, or too large a picture */
    static String mediaType(byte[] content) {
        return text(content, 0, 5).equals("%PDF-") ? pdf(content) : picture(content);
    }

    private static String pdf(byte[] content) {
        if (!text(content, content.length - TAIL, TAIL).contains("%%EOF")) {
            throw refused("PDF 文件不完整，请重新扫描或导出");
        }
        return PDF;
    }

    private static String text(byte[] content, int from, int length) {
        var start = Math.max(0, from);
        return new String(content, start, Math.min(length, content.length - start), ISO_8859_1);
    }

    private static String picture(byte[] content) {
        try (var bytes = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(bytes);
            while (readers.hasNext()) {
                var known = picture(readers.next(), bytes);
                if (known.isPresent()) {
                    return known.get();
                }
            }
        } catch (Refused tooLarge) {
            throw tooLarge;
        } catch (IOException | RuntimeException unreadable) {
            // ImageIO throws whatever comes to it on what is none
            throw refused(NO_SCAN);
        }
        throw refused(NO_SCAN);
    }

    private static Optional<String> picture(ImageReader reader, MemoryCacheImageInputStream bytes) throws IOException {
        try {
            var type = PICTURES.get(reader.getFormatName().toLowerCase(Locale.ROOT));
            if (type == null) {
                return Optional.empty();
            }
            // the header only, which says how large it is
            reader.setInput(bytes, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw refused("图片像素过大，请用一亿像素以内的扫描件");
            }
            return Optional.of(type);
        } finally {
            reader.dispose();
        }
    }

    private static Refused refused(String why) {
        return Refused.at("file", "附件", why);
    }
}
