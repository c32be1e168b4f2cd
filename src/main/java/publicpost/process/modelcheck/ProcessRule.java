package publicpost.process.modelcheck;

/** A process is executed, named like its file, kept for a stated time, and says what it is and by which clause. */
final class ProcessRule implements Rule {

    @Override
    public void check(ModelSet set, Findings found) {
        set.models().values().forEach(model -> check(model, found));
    }

    private static void check(Model model, Findings found) {
        var process = model.process();
        var spot = model.spot(process);
        if (!process.isExecutable()) {
            found.error(spot, "executable", "流程没有设为可执行（Executable），不会被启动，请勾选");
        }
        if (!process.getId().equals(Names.base(model.file()))) {
            found.error(spot, "file-name", "流程编号“%s”与文件名不同，编号应为“%s”", process.getId(), Names.base(model.file()));
        }
        var kept = process.getCamundaHistoryTimeToLiveString();
        if (kept == null || !kept.matches("P\\d+D") || !EngineTimes.isTimeToLive(kept)) {
            found.error(spot, "history-time-to-live", "历史保存期限应按天写，一天以上、%d 年以内，如 P1825D", EngineTimes.MOST_YEARS);
        }
        if (process.getCamundaVersionTag() == null
                || process.getCamundaVersionTag().isBlank()) {
            found.error(spot, "version-tag", "没有版本标记（Version tag），请填写");
        }
        if (!Names.isChinese(process.getName())) {
            found.error(spot, "chinese-name", "流程没有中文名称，请填写");
        }
        Clauses.mustBeCited(model, process, found);
    }
}
