package publicpost.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.attendance.PayMonth;
import publicpost.casefile.DocumentLists;
import publicpost.casefile.Documents;
import publicpost.casefile.Documents.Named;
import publicpost.casefile.Documents.Opened;
import publicpost.casefile.ListedDocument;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;

/** The documents of cases: who may look at one, and adding one to a case without waiting for a step that asks for it. */
@Component
public class CaseDocuments {

    private final Documents documents;
    private final DocumentLists lists;
    private final CaseDoor door;
    private final CaseDesk cases;
    private final SubsidyDesk subsidies;
    private final Records records;
    private final TransactionTemplate transaction;

    CaseDocuments(
            Documents documents,
            DocumentLists lists,
            CaseDoor door,
            CaseDesk cases,
            SubsidyDesk subsidies,
            Records records,
            PlatformTransactionManager transactions) {
        this.documents = documents;
        this.lists = lists;
        this.door = door;
        this.cases = cases;
        this.subsidies = subsidies;
        this.records = records;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws Refused when there is none, or it is neither the officer's own nor of a case that opens to them */
    public ListedDocument look(Long id, Officer officer) {
        var document = lists.find(id).orElseThrow(() -> Refused.at("id", "附件", "附件不存在"));
        if (!document.uploadedBy().equals(officer.id())) {
            open(document.caseNumber(), officer);
        }
        return document;
    }

    /** What a bank answers for a month is not for all who see the month. */
    private void open(String caseNumber, Officer officer) {
        door.open(caseNumber, officer);
        if (PayMonth.numbers(caseNumber)) {
            subsidies.openFiles(caseNumber, officer);
        }
    }

    /** @throws Refused likewise, or when its content went, cannot be got, or is not what was handed in */
    public Opened open(Long id, Officer officer) {
        look(id, officer);
        return documents.open(id);
    }

    /** Of one person, as far as the officer's office reaches. */
    public List<ListedDocument> ofPerson(Long person, Officer officer) {
        return officer.looksAt(() -> lists.ofPerson(person));
    }

    /** Whether a case that opens to somebody takes documents by itself. */
    public boolean takes(String caseNumber) {
        return !PayMonth.numbers(caseNumber) && cases.isRunning(caseNumber);
    }

    /**
     * Adds a scan to a case that is under way, on record in its trail.
     *
     * @throws Refused when the case does not open to the officer, has ended or is a month, or the file cannot be taken
     */
    public Named attach(String caseNumber, String name, byte[] content, Officer officer) {
        door.open(caseNumber, officer);
        if (PayMonth.numbers(caseNumber)) {
            throw Refused.at("caseNumber", "案件", "月度补贴的文件在办理环节中上传");
        }
        if (!cases.isRunning(caseNumber)) {
            throw Refused.at("caseNumber", "案件", "案件已办结，不能再添加材料");
        }
        // killed in between, it is a file in no case, which goes with the others that nobody filed
        var kept = documents.keep(name, content, officer.id());
        transaction.executeWithoutResult(begun -> {
            documents.file(List.of(kept.id()), caseNumber, officer.id());
            records.step(caseNumber, officer.id(), "AttachDocument", "ATTACHED", kept.name());
        });
        return kept;
    }
}
