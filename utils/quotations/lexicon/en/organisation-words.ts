/** Words inside the names of institutions, in Indonesian texts too. "Federal Election Commission", "Trans Studio" */
export const ORGANISATION_WORDS = `
  academy airlines airways energy motors holdings industries technologies systems bank trust fund labs weather service
  services christmas easter thanksgiving halloween entertainment international network records research studios union act administration agency alliance american army association board bureau center centre city college commission
  valley river mountain mountains island islands bay street road avenue creek canyon ridge beach square bridge forest x-ray
  observer examiner ocean sea gulf peninsula committee company congress corporation council county court democratic department district east election federal
  force forces foundation gop group health hospital house institute justice law league nation national news north
  office organization parliament party police program republican school senate society south state states
  university west white
  nato pentagon kremlin unesco opec nasa unicef fifa uefa interpol sultanate emirate kingdom republic baltic nordic arctic
  atlantic pacific affairs fisheries ministry resources schools works parks transportation transit housing sciences studies museum
  gallery library church cathedral mosque temple theatre theater orchestra opera ballet festival cup stadium
  arena airport port harbour harbor railway club rovers united wanderers rangers authority commissioners
  review courier chronicle telegraph daily weekly magazine radio broadcasting reuters afp bloomberg cnn bbc guardian times post herald tribune gazette journal antara
  laboratory laboratories hotel restaurant press capital partners securities insurance brewery foods farms
  labour conservatives democrats republicans greens commons lords treasury
`;
