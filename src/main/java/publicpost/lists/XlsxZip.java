package publicpost.lists;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook in the order of the file, unpacked as they are read and no further than is sensible. */
final class XlsxZip {

    /** Below that nobody minds how well something is packed. */
    private static final long SMALL = 64L << 20;

    private static final long LARGEST = 2L << 30;

    /** A sheet with people in it is packed to a tenth or so; a thousandth of it are empty rows, or meant to fill the memory. */
    private static final int PACKED = 100;

    private static final XMLInputFactory XML = factory();

    /** What is done with a part. */
    interface Reading {

        /** @return whether the next one is wanted */
        boolean read(String name, Part part) throws IOException, XMLStreamException;
    }

    /** One part, read once. */
    record Part(InputStream content) {

        XMLStreamReader xml() throws XMLStreamException {
            return XML.createXMLStreamReader(content);
        }
    }

    private final StreamedList.Source source;
    private final Wording wording;
    private long packed;
    private long unpacked;

    XlsxZip(StreamedList.Source source, Wording wording) {
        this.source = source;
        this.wording = wording;
    }

    /** Nothing of a workbook may name a file or an address. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    void read(Reading reading) throws IOException, XMLStreamException {
        try (var zip = new ZipInputStream(new Packed(source.open()))) {
            var goesOn = true;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && goesOn; entry = zip.getNextEntry()) {
                var part = new Part(new Unpacked(zip));
                goesOn = reading.read(entry.getName(), part);
                if (goesOn) {
                    // what nobody asked for is measured all the same
                    part.content().transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private class Packed extends FilterInputStream {

        Packed(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var read = super.read(into, from, most);
            packed += Math.max(0, read);
            return read;
        }
    }

    /** Closing it closes nothing: the next part follows. */
    private class Unpacked extends FilterInputStream {

        Unpacked(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var read = super.read(into, from, most);
            unpacked += Math.max(0, read);
            if (unpacked > LARGEST || unpacked > SMALL && unpacked > PACKED * packed) {
                throw wording.refused("展开后过大：可能有大量只带格式的空行，请把%s复制到新表再上传".formatted(wording.entries()));
            }
            return read;
        }

        @Override
        public void close() {
            // see above
        }
    }
}
