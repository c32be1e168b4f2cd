package publicpost.incumbents;

import cn.hutool.core.util.DesensitizedUtil;

/**
 * What is wrong with one cell or row of a list.
 *
 * @param row as the file counts it
 * @param who the name, masked
 * @param column its heading
 */
public record Problem(int row, String who, String column, String message) {

    static Problem at(Line line, Column column, String message) {
        var name = line.at(Column.NAME).text();
        return new Problem(line.number(), DesensitizedUtil.chineseName(name), column.heading(), message);
    }
}
