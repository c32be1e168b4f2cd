package publicpost.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import publicpost.casefile.Documents.Named;

/** The table of documents; lists never load the files themselves. */
interface DocumentRows extends Repository<Document, Long> {

    Document saveAndFlush(Document document);

    Optional<Document> findById(Long id);

    @Query("select new publicpost.casefile.Documents$Named(d.id, d.name) from Document d"
            + " where d.caseNumber = ?1 order by d.id")
    List<Named> namesOf(String caseNumber);

    /** Without loading it; one that is in a case stays there. */
    @Modifying(flushAutomatically = true)
    @Query("update Document d set d.caseNumber = ?2 where d.id = ?1"
            + " and (d.caseNumber = ?2 or d.caseNumber is null and d.uploadedBy = ?3)")
    int fileUnder(Long id, String caseNumber, String officer);

    /** Likewise with what somebody says against the person of the case; only one that is in no case yet. */
    @Modifying(flushAutomatically = true)
    @Query("update Document d set d.caseNumber = ?2, d.objectionId = ?3 where d.id = ?1"
            + " and d.caseNumber is null and d.uploadedBy = ?4")
    int fileWithObjection(Long id, String caseNumber, Long objection, String uploader);

    @Query("select d.objectKey from Document d where d.id = ?1 and d.objectKey is not null")
    Optional<String> objectOf(Long id);

    @Query("select d.id from Document d where d.caseNumber is null and d.blankedOn is null and d.uploadedBy = ?1")
    List<Long> unfiledOf(String uploader);

    @Modifying(flushAutomatically = true)
    @Query("update Document d set d.content = null, d.objectKey = null, d.sealedBy = null, d.blankedOn = ?2"
            + " where d.id = ?1")
    void blank(Long id, LocalDate on);
}
