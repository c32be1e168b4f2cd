package publicpost.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import publicpost.casefile.Documents.Named;

/** The table of documents; lists never load the files themselves. */
interface DocumentRows extends Repository<Document, Long> {

    Document save(Document document);

    Optional<Document> findById(Long id);

    @Query("select new publicpost.casefile.Documents$Named(d.id, d.name) from Document d"
            + " where d.caseNumber = ?1 order by d.id")
    List<Named> namesOf(String caseNumber);
}
