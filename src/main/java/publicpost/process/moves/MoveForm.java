package publicpost.process.moves;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.process.studio.StudioDesk;

/** From which version to which, and which nodes were named by hand: the fields from, to and becomes.X. */
@Component
class MoveForm {

    private static final String PREFIX = "becomes.";

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

    static Map<String, String> chosen(Map<String, ?> form) {
        return form.entrySet().stream()
                .filter(one -> one.getKey().startsWith(PREFIX))
                .filter(one ->
                        one.getValue() != null && !one.getValue().toString().isBlank())
                .collect(Collectors.toMap(one -> one.getKey().substring(PREFIX.length()), one -> one.getValue()
                        .toString()));
    }
}
