package publicpost.web.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.offices.Offices;
import publicpost.online.Submitted;
import publicpost.process.CaseDesk;
import publicpost.process.Officer;

/** The file of an application handed in online, until it is known whose it is: nothing of a person but the documents. */
@Component
class OnlineFile {

    private final Offices offices;
    private final Documents documents;
    private final Trails trails;
    private final CaseDesk cases;

    OnlineFile(Offices offices, Documents documents, Trails trails, CaseDesk cases) {
        this.offices = offices;
        this.documents = documents;
        this.trails = trails;
        this.cases = cases;
    }

    CaseFile of(Submitted submitted, Officer officer) {
        var number = submitted.caseNumber();
        var village = offices.get(submitted.village());
        var header = new CaseFile.Header(
                number,
                "岗位申请",
                "公益性岗位网上申请",
                submitted.status().label(),
                submitted.status().isPending(),
                village.name(),
                offices.nameOf(village.parent()));
        return new CaseFile(
                header,
                null,
                List.of(),
                List.of(),
                documents.listed(number),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                trails.of(number),
                trails.diagram(number),
                cases.mayWithdraw(submitted, officer));
    }
}
