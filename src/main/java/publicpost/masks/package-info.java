/** How personal numbers and names look to whoever need not know the whole of them: one way for screens, lists and paper. */
package publicpost.masks;
