package publicpost.process.modelcheck;

import java.util.HashSet;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Every node has an id in English, a name in Chinese and a place in the picture. */
final class NodeNames implements Rule {

    @Override
    public void check(ModelSet set, Findings found) {
        for (var model : set.models().values()) {
            for (var node : model.nodes()) {
                if (!node.getId().matches(Names.CAMEL_CASE)) {
                    found.error(model.spot(node), "english-id", "编号应为大写开头的英文单词，如 VerifyEvidence；现在是“%s”", node.getId());
                }
                if (!Names.isChinese(node.getName())) {
                    found.error(model.spot(node), "chinese-name", "没有中文名称，请填写");
                }
            }
            checkDrawn(model, found);
        }
    }

    private static void checkDrawn(Model model, Findings found) {
        var drawn = new HashSet<BaseElement>();
        model.all(BpmnShape.class).forEach(shape -> drawn.add(shape.getBpmnElement()));
        model.all(BpmnEdge.class).forEach(edge -> drawn.add(edge.getBpmnElement()));
        for (var element : model.all(FlowElement.class)) {
            if (!drawn.contains(element)) {
                found.error(model.spot(element), "drawn", "没有画在图上，请补画或者删除");
            }
        }
    }
}
