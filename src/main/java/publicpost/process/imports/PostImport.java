package publicpost.process.imports;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.acting.Acting;
import publicpost.casefile.Refused;
import publicpost.imports.Importing;
import publicpost.imports.Kind;
import publicpost.imports.OpenedList;
import publicpost.lists.Columns;
import publicpost.lists.ListFile;
import publicpost.lists.Template;
import publicpost.process.Officer;
import publicpost.process.PlainWork;
import publicpost.process.StepDesk;
import publicpost.recruitment.PostType;

/** 招聘岗位: all rows are the posts of one announcement, published as by Tasklist's form. */
@Component
class PostImport implements Importing {

    private static final Map<PostColumn, String> EXAMPLE = Map.ofEntries(
            entry(PostColumn.TITLE, Columns.EXAMPLE + "：保洁员（不会导入）"),
            entry(PostColumn.AREA, "乡村"),
            entry(PostColumn.TYPE, PostType.PUBLIC_SERVICE.label()),
            entry(PostColumn.PLACE, "初村一村"),
            entry(PostColumn.DUTIES, "村内道路保洁，每天上午"),
            entry(PostColumn.PAY_BASIS, "按月"),
            entry(PostColumn.PAY, "2400"),
            entry(PostColumn.HOURS, "160"),
            entry(PostColumn.SUPERVISOR, "王主任"),
            entry(PostColumn.HEADCOUNT, "2"));

    private final StartForm announce;
    private final ObjectMapper json;

    PostImport(StepDesk steps, PlainWork work, ObjectMapper json) {
        this.announce = new StartForm("recruitment", "Announce", steps, work);
        this.json = json;
    }

    @Override
    public Kind kind() {
        return Kind.POSTS;
    }

    @Override
    public OpenedList open(byte[] content, String office, String about, Acting who) {
        return open(content, about);
    }

    private PostList open(byte[] content, String about) {
        return new PostList(ListFile.read(content, PostColumn.LIST), head(about), announce);
    }

    /** @throws Refused at the fields of the page that cannot be taken, so that they are corrected before anything else */
    void refuseHead(byte[] content, String about, Officer officer) {
        open(content, about).refuseHead(officer);
    }

    private Map<String, Object> head(String about) {
        try {
            return json.readValue(about, new TypeReference<>() {});
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("what stood beside a list cannot be read", ours);
        }
    }

    static byte[] template() {
        var types = Arrays.stream(PostType.values()).map(PostType::label).toList();
        return Template.of(PostColumn.LIST, "招聘岗位")
                .above("一份表是一个公告的全部岗位，全部正确才会一起发布；公告标题、报名日期等在页面上填写。")
                .notes(Map.of(
                        PostColumn.PAY, "不得低于现行最低工资",
                        PostColumn.HEADCOUNT, "合计不超过本镇街、该区域年度计划中未开发的岗位"))
                .example(EXAMPLE)
                .choices(Map.of(
                        PostColumn.AREA, List.copyOf(ListWords.AREAS.keySet()),
                        PostColumn.TYPE, types,
                        PostColumn.SECOND_TYPE, types,
                        PostColumn.THIRD_TYPE, types,
                        PostColumn.PAY_BASIS, ListWords.BASES_OFFERED))
                .workbook();
    }
}
