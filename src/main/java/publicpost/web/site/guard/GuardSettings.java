package publicpost.web.site.guard;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often, at most.
 *
 * @param unlimited addresses and networks (192.0.2.0/24) that are not counted, such as a hall where many come to one
 *     machine
 * @param reads pages and files that one address reads within a minute
 * @param sent forms that one address sends within a minute
 * @param written applications begun, codes asked for and objections raised from one address within an hour; many telephones
 *     share an address, so that tasks are what slows one of them down, and long before this
 */
@ConfigurationProperties("publicpost.site.limits")
record GuardSettings(
        @DefaultValue List<String> unlimited,
        @DefaultValue("600") int reads,
        @DefaultValue("30") int sent,
        @DefaultValue("60") int written,
        @DefaultValue Task task) {

    /**
     * When a task is set, and how it is solved.
     *
     * @param load what the whole site may write within a minute before everybody is set one
     * @param address what one address may write within an hour before it is set one
     * @param hardest the number up to which a browser tries, on the average half of it
     * @param lasts how long a task may be answered
     * @param withoutScript one answer in words is taken within this time, from everybody together
     */
    record Task(
            @DefaultValue("60") int load,
            @DefaultValue("3") int address,
            @DefaultValue("50000") long hardest,
            @DefaultValue("20m") Duration lasts,
            @DefaultValue("10s") Duration withoutScript) {}
}
