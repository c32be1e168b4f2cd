package publicpost.process;

import java.beans.Introspector;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All human steps by the id of their user task. */
@Component
class Steps {

    private final Map<String, Step> byBean;
    private final AnyStep anyOther = new AnyStep();

    Steps(Map<String, Step> byBean) {
        this.byBean = byBean;
    }

    /** A step that analysts added to a model without a class of its own is recorded as it is. */
    Step of(String userTask) {
        return byBean.getOrDefault(Introspector.decapitalize(userTask), anyOther);
    }
}
