package publicpost.models;

import java.time.Instant;

/**
 * A set of files that was published, or came with the program.
 *
 * @param number from 1, in the order of publishing
 * @param draft the draft it was; null for other origins
 * @param restored the version it is once more; null for other origins
 * @param agreedBy who agreed; null where nobody had to
 * @param deployment the engine's; null for what the program offered and analysts had changed already
 */
public record Version(
        int number,
        Origin origin,
        Long draft,
        Integer restored,
        String note,
        String author,
        String agreedBy,
        Instant publishedAt,
        String deployment,
        String fingerprint) {

    public enum Origin {
        FILES("程序自带或文件夹"),
        MERGED("程序更新与已发布的修改合并"),
        DRAFT("修改稿"),
        RESTORED("恢复以前的版本");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
