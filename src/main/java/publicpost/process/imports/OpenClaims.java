package publicpost.process.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.acting.Acting;
import publicpost.imports.OpenedList.Taken;
import publicpost.memberships.Membership;
import publicpost.people.IdNumber;
import publicpost.process.CaseVariables;
import publicpost.process.Officer;
import publicpost.process.PlainWork;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** 核验材料 that waits at an office for what its list now says: answered as the officer would, by the same step. */
@Component
class OpenClaims {

    private static final String STEP = "VerifyEvidence";

    private final JdbcClient database;
    private final Secrets secrets;
    private final TaskService tasks;
    private final PlainWork work;

    OpenClaims(JdbcClient database, Secrets secrets, TaskService tasks, PlainWork work) {
        this.database = database;
        this.secrets = secrets;
        this.tasks = tasks;
        this.work = work;
    }

    private record Open(long claim, String caseNumber) {}

    /** @return the case that was answered, if any, and what is to be known */
    Taken answer(IdNumber number, Membership membership, Acting who) {
        String answered = null;
        var note = "";
        for (var open : open(number, membership)) {
            var task = task(open);
            if (task == null) {
                continue;
            }
            if (task.getAssignee() != null && !task.getAssignee().equals(who.user())) {
                note = "案件 %s 的核验已由同事认领，没有代为办理".formatted(open.caseNumber());
            } else {
                work.complete(Officer.of(who), task, said(membership));
                answered = open.caseNumber();
            }
        }
        return new Taken(answered, answered == null ? note : "已答复核验：名单上有此人");
    }

    private List<Open> open(IdNumber number, Membership membership) {
        return database.sql(
                        """
                        select c.id, a.case_number from app.claim c join app.application a on a.id = c.application_id
                        join app.person p on p.id = a.person_id
                        where p.id_number_index in (:indexes) and c.group_code = :group and c.verifier = :office
                          and c.result = 'OPEN' order by c.id""")
                .param("indexes", secrets.indexes(SealedColumn.MEMBERSHIP_ID_NUMBER, number.digits()))
                .param("group", membership.group())
                .param("office", membership.office())
                .query((row, i) -> new Open(row.getLong(1), row.getString(2)))
                .list();
    }

    /** Null where nobody is asked, as when the case was withdrawn. */
    private Task task(Open open) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(open.caseNumber())
                .taskDefinitionKey(STEP)
                .list()
                .stream()
                .filter(task -> Long.valueOf(open.claim()).equals(tasks.getVariable(task.getId(), CaseVariables.CLAIM)))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Object> said(Membership membership) {
        var said = new LinkedHashMap<String, Object>();
        said.put("result", "CONFIRMED");
        said.put("listName", membership.listName());
        said.put("listDate", membership.listDate().toString());
        said.put("note", "按导入的名单核验");
        if (membership.lapsesOn() != null) {
            said.put("lapsesOn", membership.lapsesOn().toString());
        }
        return said;
    }
}
