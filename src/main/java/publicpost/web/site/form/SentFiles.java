package publicpost.web.site.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import publicpost.casefile.Refused;
import publicpost.process.Attached;

/** The files that came along with a form. */
public record SentFiles(List<Attached> all) {

    private static final String FIELD = "files";

    /** A browser sends an empty part where no file was chosen. */
    public static SentFiles of(List<MultipartFile> parts) {
        return new SentFiles(Optional.ofNullable(parts).orElse(List.of()).stream()
                .filter(part -> !part.isEmpty()
                        || !String.valueOf(part.getOriginalFilename()).isEmpty())
                .map(SentFiles::read)
                .toList());
    }

    private static Attached read(MultipartFile part) {
        try {
            return new Attached(part.getOriginalFilename(), part.getBytes());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** What is wrong with the form, and that its files have to be chosen again: no browser does that by itself. */
    public Problems lostBy(Refused refused) {
        var problems = new Problems();
        refused.errors().forEach(error -> problems.add(error.field(), error.message()));
        if (!all.isEmpty()) {
            problems.add(FIELD, "刚才选的 %d 个附件没有保存，请重新选择".formatted(all.size()));
        }
        return problems;
    }
}
