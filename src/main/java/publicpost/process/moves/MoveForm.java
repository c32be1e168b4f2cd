package publicpost.process.moves;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.process.studio.StudioDesk;

/** From which version to which: the fields from and to. */
@Component
class MoveForm {

    private final RepositoryService repository;

    MoveForm(RepositoryService repository) {
        this.repository = repository;
    }

    ProcessDefinition from(Map<String, ?> form) {
        return definition(form, "from", "原版本");
    }

    ProcessDefinition to(Map<String, ?> form, ProcessDefinition from) {
        var to = definition(form, "to", "新版本");
        if (!to.getKey().equals(from.getKey()) || to.getId().equals(from.getId())) {
            throw Refused.at("to", "新版本", "须是同一流程的另一个版本");
        }
        return to;
    }

    private ProcessDefinition definition(Map<String, ?> form, String field, String label) {
        var id = StudioDesk.text(form, field, label, 200);
        var found = repository
                .createProcessDefinitionQuery()
                .processDefinitionId(id)
                .singleResult();
        if (found == null) {
            throw Refused.at(field, label, "没有这个版本");
        }
        return found;
    }
}
