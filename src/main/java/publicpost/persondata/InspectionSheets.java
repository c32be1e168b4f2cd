package publicpost.persondata;

import java.util.List;
import java.util.Map;

/**
 * What inspectors found at somebody's post: from the town or the district, never from the village. Of what is only drawn
 * nobody is told before, and of an inspection by the district nothing before it is over.
 */
final class InspectionSheets {

    static final List<Sheet> ALL = List.of(
            Sheet.of(
                    "inspection_entry",
                    "督导检查",
                    """
                    select p.case_number "案号", i.number "督导编号", e.checked_on "检查日期",
                           case e.result when 'PRESENT' then '在岗' when 'SUBSTITUTE' then '顶替' when 'ABSENT' then '脱岗'
                               else '请假' end "检查结果",
                           e.corrects is not null "更正", e.checked_by "检查人"
                    from app.inspection_entry e
                    join app.inspection i on i.id = e.inspection_id
                    join app.placement p on p.id = e.placement_id
                    where p.person_id = :person and :findings
                      and (i.office = i.town or app.inspection_is_over(i.id)) order by e.id"""));

    static final Map<String, String> LEFT_OUT = Map.of(
            "inspection_post", "督导抽中的岗位，检查之前不告知；查过的见“督导检查”",
            "inspection_photo", "督导的现场照片，拍到其他人和场所");

    private InspectionSheets() {}
}
