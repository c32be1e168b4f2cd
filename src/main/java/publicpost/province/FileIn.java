package publicpost.province;

import java.util.List;
import publicpost.casefile.Refused;
import publicpost.lists.Columns;
import publicpost.lists.ListColumn;
import publicpost.lists.ListFile;

/** Has what a file of the province's says. */
public final class FileIn implements Fetches {

    private final byte[] content;

    public FileIn(byte[] content) {
        this.content = content;
    }

    /** @throws Refused at {@code file} when it is no such file */
    @Override
    public List<Fetched> fetch(RecordKind kind) {
        return read(kind.columns());
    }

    private <C extends Enum<C> & ListColumn> List<Fetched> read(Columns<C> columns) {
        return ListFile.read(content, columns).stream()
                .map(line -> new RecordLine<>(line, columns).read())
                .toList();
    }
}
