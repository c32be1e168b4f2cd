/** Lists that are tried out row by row and then taken, in the background; what their rows mean is said by whoever takes them. */
package publicpost.imports;
