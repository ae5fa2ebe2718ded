/** Legal forms that end a company's name and do not belong to what it is called. In small letters. */
export const legalForms = new Set('ag ab inc inc. ltd ltd. plc llc llp gmbh sa s.a. se nv n.v. oy oyj as asa a/s co co. corp corp. corporation company bv b.v. spa s.p.a. srl s.r.l. kft zrt doo d.o.o. rt eg kg limited pte pty'.split(' '));
