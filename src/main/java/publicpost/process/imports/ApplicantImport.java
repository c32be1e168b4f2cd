package publicpost.process.imports;

import org.springframework.stereotype.Component;
import publicpost.acting.Acting;
import publicpost.imports.Importing;
import publicpost.imports.Kind;
import publicpost.imports.OpenedList;
import publicpost.lists.ListFile;
import publicpost.process.PlainWork;
import publicpost.process.StepDesk;
import publicpost.process.imports.ApplicantLine.Choices;
import publicpost.recruitment.Announcements;

/** 报名人员: each row is an application, taken in as by Tasklist's form. */
@Component
class ApplicantImport implements Importing {

    private final StartForm register;
    private final Announcements announcements;
    private final Villages villages;
    private final Groups groups;

    ApplicantImport(StepDesk steps, PlainWork work, Announcements announcements, Villages villages, Groups groups) {
        this.register = new StartForm("application", "Register", steps, work);
        this.announcements = announcements;
        this.villages = villages;
        this.groups = groups;
    }

    @Override
    public Kind kind() {
        return Kind.APPLICANTS;
    }

    @Override
    public OpenedList open(byte[] content, String office, String about, Acting who) {
        return new ApplicantList(ListFile.read(content, ApplicantColumn.LIST), choices(office), register);
    }

    private Choices choices(String office) {
        return new Choices(
                villages.byName(office),
                Groups.byName(groups.inForce()),
                new OpenPosts(announcements, villages.townOf(office)));
    }

    byte[] template(String office) {
        return ApplicantTemplate.workbook(
                villages.of(office), groups.inForce(), new OpenPosts(announcements, villages.townOf(office)));
    }
}
