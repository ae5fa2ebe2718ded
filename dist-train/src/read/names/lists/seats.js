/** Towns and houses that stand for a body when they speak, and that `countries.ts` does not hold: name | body. */
export const seatLines = `
Brussels|European Union
Berlaymont|European Commission
Pentagon|US Department of Defense
the Pentagon|US Department of Defense
Foggy Bottom|US State Department
Langley|CIA
Capitol Hill|United States Congress
Turtle Bay|United Nations
Scotland Yard|Metropolitan Police
New Scotland Yard|Metropolitan Police
Threadneedle Street|Bank of England
Buckingham Palace|Buckingham Palace
Kensington Palace|Kensington Palace
Holyrood|Scottish Government
Stormont|Northern Ireland Executive
Cardiff Bay|Welsh Government
Hradčany|Government of the Czech Republic
Bundesbank|Bundesbank
`;
