package publicpost.outbox;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import publicpost.calendar.OfficeClock;

/**
 * A message and what became of it.
 *
 * @param lapsed it is of no use any more, sent or not
 * @param lastError why the last attempt did not come through, as a code; null where nothing is known against it
 */
public record Message(
        UUID id,
        String caseNumber,
        MessageKind kind,
        Instant writtenAt,
        int attempts,
        boolean sent,
        boolean givenUp,
        boolean lapsed,
        String lastError) {

    /** When it was written, on the office's clock. */
    public LocalDateTime clock() {
        return LocalDateTime.ofInstant(writtenAt, OfficeClock.ZONE);
    }

    /** In the words of the screen. */
    public String state() {
        if (sent) {
            return "已发出";
        }
        if (givenUp) {
            return "未能发出";
        }
        if (lapsed) {
            return "已失效";
        }
        return attempts == 0 ? "等待发送" : "等待重发";
    }

    /** In the words of the screen; empty where there is none. */
    public String problem() {
        if (sent || lastError == null) {
            return "";
        }
        return switch (lastError) {
            case Receipt.UNKNOWN -> "上次发送结果不明，将以同一编号再发，不会重复";
            case Receipt.TIMEOUT -> "短信网关没有及时答复";
            case Receipt.UNREACHABLE -> "短信网关连接不上";
            case Receipt.NO_PHONE -> "没有登记联系电话";
            case Receipt.BROKEN -> "发送时程序出错，请管理员查看日志";
            default -> "短信网关拒绝（%s）".formatted(lastError.replace("HTTP_", ""));
        };
    }
}
