package publicpost.printing;

import java.util.List;

/** One part of a form, from margin to margin. */
public sealed interface FormPart {

    /** A day that is written in by hand. */
    String DATE = "　　　　年　　　月　　　日";

    /** Labels with what belongs to them, two in a line. */
    record Boxes(List<Box> boxes) implements FormPart {
        public Boxes {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * @param content empty where it is written in by hand
     * @param wide takes the line alone
     */
    record Box(String label, String content, boolean wide) {

        public static Box of(String label, String content) {
            return new Box(label, content == null ? "" : content, false);
        }

        public static Box wide(String label, String content) {
            return new Box(label, content == null ? "" : content, true);
        }
    }

    /**
     * Sentences, each paragraph in lines of its own.
     *
     * @param heading empty where there is none
     */
    record Text(String heading, List<String> paragraphs) implements FormPart {
        public Text {
            paragraphs = paragraphs.stream().flatMap(String::lines).toList();
        }

        public static Text of(String... paragraphs) {
            return new Text("", List.of(paragraphs));
        }

        Text with(List<String> others) {
            return new Text(heading, others);
        }
    }

    /** A table below its heading. */
    record Rows(String heading, Table table) implements FormPart {}

    /**
     * What an office says, who signs it, and room for the seal; never apart from its heading.
     *
     * @param text empty where it is written in by hand
     * @param signers whose names are written by hand, as 经办人
     * @param unit whose seal it is; empty where nothing is sealed
     * @param day {@link #DATE} where it is not known
     */
    record Opinion(String heading, String text, List<String> signers, String unit, String day) implements FormPart {
        public Opinion {
            signers = List.copyOf(signers);
        }
    }

    /** Room for the names of so many people, written by themselves. */
    record Names(String heading, int places) implements FormPart {}

    /** Who signs or seals the whole, side by side, each in lines; never apart from the sentence before. */
    record Signed(List<List<String>> sides) implements FormPart {
        public Signed {
            sides = sides.stream().map(List::copyOf).toList();
        }

        /** On the right, as a letter is signed. */
        public static Signed by(String unit, String day) {
            return new Signed(List.of(List.of(), List.of(unit + "（盖章）", day)));
        }
    }
}
