package publicpost.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.casefile.Refused;
import publicpost.incumbents.IncumbentLists;
import publicpost.incumbents.IncumbentLists.Taken;
import publicpost.incumbents.Report;
import publicpost.incumbents.SentIn;
import publicpost.offices.Offices;

/** Where towns and the district send lists of incumbents in; taking one begins a case for each person. */
@Component
public class IncumbentDesk {

    private static final String PROCESS = "redetermination";
    private static final String DISTRICT = "district";

    private final IncumbentLists lists;
    private final RuntimeService runtime;
    private final Offices offices;
    private final TransactionTemplate transaction;

    IncumbentDesk(IncumbentLists lists, RuntimeService runtime, Offices offices, TransactionTemplate transaction) {
        this.lists = lists;
        this.runtime = runtime;
        this.offices = offices;
        this.transaction = transaction;
    }

    /** @throws Refused when the officer's office has nothing to do with lists */
    public void open(Officer officer) {
        officeOf(officer);
    }

    /** Whether the officer's office has to do with lists. */
    public boolean isFor(Officer officer) {
        return officer.worksFor(DISTRICT) || officer.town().isPresent();
    }

    private static String officeOf(Officer officer) {
        if (officer.worksFor(DISTRICT)) {
            return DISTRICT;
        }
        return officer.town().orElseThrow(() -> Refused.at("officer", "名册", "只有镇（街道）和区级可以办理原岗位名册"));
    }

    /** A town sees its own lists, the district all. */
    public List<SentIn> lists(Officer officer) {
        var office = officeOf(officer);
        var all = offices.all().stream().map(one -> one.code()).toList();
        return lists.of(office.equals(DISTRICT) ? all : List.of(office));
    }

    public Long sendIn(String name, byte[] content, Officer officer) {
        return lists.sendIn(name, content, officeOf(officer), officer.id());
    }

    /** @throws Refused when there is none of that number, or it is of another town */
    public SentIn list(Long id, Officer officer) {
        var office = officeOf(officer);
        var list = lists.get(id);
        if (!office.equals(DISTRICT) && !office.equals(list.office())) {
            throw Refused.at("list", "名册", "没有这份名册，或不属于您所在的镇街");
        }
        return list;
    }

    /** As things stand now. */
    public Report report(Long id, Officer officer) {
        return lists.report(list(id, officer));
    }

    /**
     * Takes a list, all of it or its good rows, and begins the cases: all or nothing.
     *
     * @throws Refused when somebody else was faster, or rows are wrong
     */
    public List<String> take(Long id, boolean onlyGood, Officer officer) {
        list(id, officer);
        try {
            return transaction.execute(begun -> begin(lists.take(id, onlyGood, officer.id())));
        } catch (DataIntegrityViolationException sameTime) {
            throw Refused.at("list", "名册", "名册中有人刚由他人登记，请刷新后再试");
        }
    }

    private List<String> begin(List<Taken> all) {
        all.forEach(one -> runtime.startProcessInstanceByKey(
                PROCESS,
                one.caseNumber(),
                Map.of(
                        CaseVariables.CASE_NUMBER,
                        one.caseNumber(),
                        CaseVariables.VILLAGE,
                        offices.nameOf(one.village()))));
        return all.stream().map(Taken::caseNumber).toList();
    }

    @Transactional
    public void discard(Long id, Officer officer) {
        list(id, officer);
        lists.discard(id);
    }
}
