package publicpost.process.modelcheck;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import publicpost.process.modelcheck.Block.Kind;

/** A small picture for each kind of block, in the file itself. */
final class BlockIcons {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"18\" height=\"18\" viewBox=\"0 0 18 18\""
                    + " fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\" stroke-linejoin=\"round\">%s</svg>";

    private static final String PERSON =
            "<circle cx=\"9\" cy=\"5.5\" r=\"3\"/><path d=\"M3 16c0-4 2.5-6 6-6s6 2 6 6z\"/>";
    private static final String MACHINE =
            "<rect x=\"3\" y=\"4\" width=\"12\" height=\"8\" rx=\"1\"/><path d=\"M6 15h6M9 12v3M6 7l2 1.5L6 10\"/>";
    private static final String SHEET = "<path d=\"M4 2h7l3 3v11H4z\"/><path d=\"M6.5 8h5M6.5 11h5\"/>";

    private BlockIcons() {}

    static String of(Kind kind) {
        var svg =
                switch (kind) {
                    case HUMAN -> SVG.formatted("#1f5f99", PERSON);
                    case SOFTWARE -> SVG.formatted("#5f6b77", MACHINE);
                    case START -> SVG.formatted("#2d7a3a", SHEET);
                };
        var bytes = svg.getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
