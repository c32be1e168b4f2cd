package publicpost.process.modelcheck;

import static java.util.Map.entry;

import java.util.Map;

/** What bpmnlint says, in Chinese, with what would be right. */
final class LintWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("ad-hoc-sub-process", "临时子流程画得不完整：不能有开始和结束事件，请改用普通子流程"),
            entry("conditional-flows", "网关的每条出线要么有条件，要么是默认流向，请补上条件"),
            entry("end-event-required", "没有结束事件，请在每条路径的末尾画上结束"),
            entry("event-based-gateway", "事件网关要有两条以上出线，每条都直接连到等待事件，请补上"),
            entry("event-sub-process-typed-start-event", "事件子流程的开始要由消息或定时触发，请设置类型"),
            entry("global", "定义了消息却没有使用、没有名称或重名，请删除或者改名"),
            entry("label-required", "没有名称，请用中文写明"),
            entry("link-event", "链接事件没有名称或没有成对，请补上"),
            entry("no-bpmndi", "没有画在图上，请补上图形"),
            entry("no-complex-gateway", "不使用复杂网关，请改用排他网关"),
            entry("no-disconnected", "没有与其他环节相连，请连上或者删除"),
            entry("no-duplicate-sequence-flows", "两个环节之间有重复的流向，请删去一条"),
            entry("no-implicit-end", "走到这里就没有下文，请连到下一个环节或者结束"),
            entry("no-implicit-split", "一个环节有几条出线，会同时走几条，请改用网关分开"),
            entry("no-implicit-start", "没有来路，不知道从哪里开始，请连上"),
            entry("no-inclusive-gateway", "包容网关难以看清走哪几条，请改用排他或并行网关"),
            entry("no-overlapping-elements", "图形互相重叠，请挪开"),
            entry("single-blank-start-event", "只能有一个无类型的开始事件"),
            entry("single-event-definition", "一个事件只能有一种类型，请分成几个事件"),
            entry("start-event-required", "没有开始事件，请画上开始"),
            entry("sub-process-blank-start-event", "子流程的开始不能有类型，请改为无类型"),
            entry("superfluous-gateway", "网关只有一进一出，可以删去"),
            entry("superfluous-termination", "终止事件没有需要终止的其他路径，可以改为普通结束"),
            entry("unreadable", "通用规则检查读不懂这个文件，请在建模器里打开后重新保存"),
            entry("camunda-compat/history-time-to-live", "没有写明历史保存期限，请填写，如 P1825D"));

    private LintWords() {}

    /** In the program's own words where it has learned a rule that is not known here. */
    static String inChinese(String rule, String message) {
        return WORDS.getOrDefault(rule, "不符合通用规则 %s（%s）".formatted(rule, message));
    }
}
