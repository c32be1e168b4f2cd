package publicpost.web.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.intake.Application;
import publicpost.intake.Objection;
import publicpost.intake.Objections;
import publicpost.offices.Offices;
import publicpost.process.Officer;

/** What was said against a person on notice, as the file of the case shows it to whoever may see it. */
@Component
class ObjectionParts {

    private final Objections objections;
    private final Offices offices;

    ObjectionParts(Objections objections, Offices offices) {
        this.objections = objections;
        this.offices = offices;
    }

    List<CaseFile.Objection> of(Application application, Officer officer) {
        // who said it is asked for so that the town can check it and say what it found; nobody else needs to know
        var investigates =
                officer.offices().contains(offices.get(application.village()).parent());
        return objections.of(List.of(application.id())).stream()
                .map(objection -> part(objection, investigates))
                .toList();
    }

    private CaseFile.Objection part(Objection objection, boolean investigates) {
        return new CaseFile.Objection(
                objection.raisedOn(),
                raisedBy(objection),
                investigates ? objection.objector() : null,
                investigates ? objection.contact() : null,
                objection.facts(),
                objection.status() == Objection.Status.OPEN ? "调查中" : Words.of(objection.status()),
                objection.findings());
    }

    private String raisedBy(Objection objection) {
        var how = objection.named() ? "实名异议" : "匿名异议";
        return objection.isOnline()
                ? how + "（网上提出）"
                : "%s（%s受理）".formatted(how, offices.nameOf(objection.receivedBy()));
    }
}
