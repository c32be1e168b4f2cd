/** 我的申请: an applicant comes to her case with a code, sees where it stands, and does what she may about it. */
package publicpost.web.site.mine;
