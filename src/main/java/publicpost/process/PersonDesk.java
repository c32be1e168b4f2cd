package publicpost.process;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.offices.Offices;
import publicpost.online.OnlineApplication.Status;
import publicpost.online.OnlineApplications;
import publicpost.online.Submitted;
import publicpost.people.PersonSearch;
import publicpost.people.PersonSearch.Found;
import publicpost.persondata.PersonData.Part;
import publicpost.persondata.PersonReader;

/** 一人一档: finds people and opens everything about one of them, as far as the officer's office reaches. */
@Component
public class PersonDesk {

    /** Whoever finds more should say more. */
    public static final int MOST = 50;

    private static final int LONGEST = 40;

    private final PersonSearch search;
    private final PersonReader reader;
    private final OnlineApplications online;
    private final Offices offices;

    PersonDesk(PersonSearch search, PersonReader reader, OnlineApplications online, Offices offices) {
        this.search = search;
        this.reader = reader;
        this.online = online;
        this.offices = offices;
    }

    /** What stands on paper that the officer prints. */
    public String officeOf(Officer officer) {
        return officer.offices().stream().sorted().map(offices::nameOf).collect(joining("、"));
    }

    /**
     * @return one more than {@link #MOST} at the most
     * @throws Refused when nothing is asked for, or too much
     */
    public List<Found> find(String words, Officer officer) {
        var wanted = words == null ? "" : words.strip();
        if (wanted.isEmpty() || wanted.codePointCount(0, wanted.length()) > LONGEST || wanted.indexOf('\0') >= 0) {
            throw Refused.at("words", "查找内容", "请填写姓名、身份证号或案号，最多 %d 个字".formatted(LONGEST));
        }
        return officer.looksAt(() -> search.find(wanted, MOST + 1));
    }

    /** A case of which nobody has verified yet whose it is, so that it leads to no person. */
    public Optional<String> unverified(String words, Officer officer) {
        var number = words.strip().toUpperCase(Locale.ROOT);
        return officer.looksAt(() -> online.find(number))
                .filter(found -> found.status() != Status.VERIFIED)
                .map(Submitted::caseNumber);
    }

    /** @throws NoSuchElementException when there is nobody of that number whom the officer may see */
    public List<Part> open(Long person, Officer officer) {
        var parts = officer.looksAt(() -> reader.shown(person));
        if (parts.isEmpty()) {
            throw new NoSuchElementException("no person " + person);
        }
        return parts;
    }
}
